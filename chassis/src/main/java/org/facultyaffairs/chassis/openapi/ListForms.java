package org.facultyaffairs.chassis.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** How a list that is given whole, too, stands in the document: each form by its plain name, the table as a text. */
final class ListForms {

    private static final String TABLE = "text/csv";
    private static final String LINES = "application/x-ndjson";
    private static final String OF_ITSELF = "OK";

    private ListForms() {}

    static void tell(APIResponse answer) {
        Content content = answer.getContent();
        if (content == null || content.getMediaTypes() == null) {
            return;
        }
        Map<String, MediaType> forms = new TreeMap<>();
        content.getMediaTypes().forEach((form, body) -> forms.put(form.replaceFirst(";.*", ""), body));
        if (forms.containsKey(TABLE)) {
            forms.get(TABLE).setSchema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        }
        if (forms.containsKey(LINES) && OF_ITSELF.equals(answer.getDescription())) {
            answer.setDescription("A page; as a table or line by line the whole list");
        }
        content.setMediaTypes(forms);
    }
}
