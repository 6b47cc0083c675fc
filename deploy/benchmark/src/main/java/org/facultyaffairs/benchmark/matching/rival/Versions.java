package org.facultyaffairs.benchmark.matching.rival;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import org.apache.lucene.util.Version;

/** Which rivals these are, as they say themselves. */
public final class Versions {

    private Versions() {}

    public static String inWords() {
        Loader.loadNativeLibraries();
        return "OR-tools %s, Lucene %s".formatted(OrToolsVersion.getVersionString(), Version.LATEST);
    }
}
