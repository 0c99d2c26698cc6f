import java.io.File;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/** Says of each file whether it is PDF/A-1b, with one line per error. */
public class Preflight {
    public static void main(String[] names) throws Exception {
        for (String name : names) {
            PreflightParser parser = new PreflightParser(new File(name));
            ValidationResult result;
            try {
                parser.parse();
                try (PreflightDocument document = parser.getPreflightDocument()) {
                    document.validate();
                    result = document.getResult();
                }
            } catch (SyntaxValidationException problem) {
                result = problem.getResult();
            }
            System.out.println(name + "\t" + (result.isValid() ? "valid" : "invalid"));
            for (ValidationResult.ValidationError error : result.getErrorsList()) {
                System.out.println("\t" + error.getErrorCode() + "\t" + error.getDetails());
            }
        }
    }
}
