package org.facultyaffairs.gateway.apidocs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.facultyaffairs.gateway.upstream.Upstream;

/** What one service says of its interface. */
record ServiceDocument(Upstream service, ObjectNode document) {}
