package parallax.intake.format.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Tells pages that hold pictures only: no font is named in them, and without a font there is no text. */
final class PdfPictures {

    private static final int DEPTH = 4;

    private PdfPictures() {}

    /** Whether there is a picture on the page and cannot be text. */
    static boolean isOnly(PDPage page) {
        PDResources resources = page.getResources();
        return resources != null && holds(resources, DEPTH, true) && !holds(resources, DEPTH, false);
    }

    /** Whether there is a picture, or else a font, in the resources or in those of the forms that they name. */
    private static boolean holds(PDResources resources, int depth, boolean picture) {
        if (!picture && resources.getFontNames().iterator().hasNext()) {
            return true;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                if (picture) {
                    return true;
                }
                continue;
            }
            try {
                PDXObject object = resources.getXObject(name);
                PDResources inner = object instanceof PDFormXObject form ? form.getResources() : null;
                if (inner != null && (depth == 0 ? !picture : holds(inner, depth - 1, picture))) {
                    return true;
                }
            } catch (IOException e) {
                // A broken form may hold anything.
                return !picture;
            }
        }
        return false;
    }
}
