package parallax.export.refi;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import parallax.export.LossReport;

/** The variables of a project with the values that things have. */
final class Values {

    private final Map<String, String> variables = new HashMap<>();
    private final LossReport.Counter losses;

    Values(Element root, LossReport.Counter losses) {
        this.losses = losses;
        root.in("Variables")
                .forEach(v -> variables.put(v.guid("guid"), v.attributes().getOrDefault("name", "")));
    }

    /** The values of a source or case by the names of their variables, in the file's order. */
    Map<String, String> of(Element thing) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Element value : thing.all("VariableValue")) {
            Element ref = value.first("VariableRef");
            String variable = ref == null ? null : variables.get(ref.guid("targetGUID"));
            value.children().stream()
                    .filter(c -> c.name().endsWith("Value") && !c.words().isEmpty())
                    .findFirst()
                    .ifPresent(c -> {
                        if (variable == null) {
                            losses.add("VariableValue", "The variable that it names is not in the file.");
                        } else {
                            values.put(variable, c.words().toString());
                        }
                    });
        }
        return values;
    }
}
