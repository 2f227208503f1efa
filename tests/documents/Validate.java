import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Puts files to veraPDF's rules, all in one virtual machine: {@code java -cp … Validate.java 2a,ua1 FILE…}.
 *
 * <p>Prints one line for each file and flavour, {@code FILE<TAB>FLAVOUR<TAB>CHECKS}, and below it one line for each rule that is
 * broken, indented by a tab: how often, the clause, the message, the first place. Exits 0 also then: the caller judges the lines.
 */
final class Validate {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (int at = 1; at < arguments.length; at++) {
            for (String flavour : arguments[0].split(",")) {
                validate(arguments[at], flavour);
            }
        }
    }

    private static void validate(String file, String flavourId) {
        var flavour = PDFAFlavour.byFlavourId(flavourId);
        try (var bytes = new FileInputStream(file);
                var parser = Foundries.defaultInstance().createParser(bytes, flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            System.out.println(file + "\t" + flavourId + "\t" + result.getTotalAssertions());
            broken(result.getTestAssertions()).values().forEach(rule -> System.out.println("\t" + rule));
            if (!result.isCompliant() && broken(result.getTestAssertions()).isEmpty()) {
                System.out.println("\tnot compliant");
            }
        } catch (Exception | LinkageError problem) {
            System.out.println(file + "\t" + flavourId + "\t0");
            System.out.println("\tcannot be read: " + oneLine(problem.toString()));
        }
    }

    private static Map<String, Rule> broken(Iterable<TestAssertion> assertions) {
        var rules = new TreeMap<String, Rule>();
        for (var assertion : assertions) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                var id = assertion.getRuleId();
                rules.computeIfAbsent(id.getClause() + " test " + id.getTestNumber(), name -> new Rule(name, assertion)).times++;
            }
        }
        return rules;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static final class Rule {
        private final String name;
        private final TestAssertion first;
        private int times;

        Rule(String name, TestAssertion first) {
            this.name = name;
            this.first = first;
        }

        @Override
        public String toString() {
            return times + " × " + name + " " + oneLine(first.getMessage()) + " at " + first.getLocation().getContext();
        }
    }
}
