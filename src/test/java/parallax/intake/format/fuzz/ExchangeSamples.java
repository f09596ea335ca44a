package parallax.intake.format.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import parallax.intake.Intake;
import parallax.intake.format.ZipMaker;
import parallax.project.Progress;
import parallax.project.Project;

/** Files that projects and codebooks are kept and exchanged in. */
final class ExchangeSamples {

    private static final String CODES =
            "<CodeBook><Codes><Code guid=\"11111111-1111-4111-8111-111111111111\" name=\"Boats\" isCodable=\"true\" "
                    + "color=\"#1f77b4\"><Description>All that floats.</Description><Code "
                    + "guid=\"22222222-2222-4222-8222-222222222222\" name=\"Ferries\" isCodable=\"true\"/></Code></Codes><Sets><Set "
                    + "guid=\"99999999-9999-4999-8999-999999999999\" name=\"s\"/></Sets></CodeBook>";

    private ExchangeSamples() {}

    static byte[] codebook() {
        return ("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                        + CODES.replace(
                                "<CodeBook>", "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"Some program\">"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] project() {
        String user = "creatingUser=\"33333333-3333-4333-8333-333333333333\" creationDateTime=\"2025-03-12T06:40:00Z\"";
        return ZipMaker.zip(ZipMaker.ordered(
                "project.qde",
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"Quay\" "
                        + "origin=\"Some program\"><Users><User guid=\"33333333-3333-4333-8333-333333333333\" name=\"Anna\"/></Users>"
                        + CODES + "<Variables><Variable guid=\"44444444-4444-4444-8444-444444444444\" name=\"Outlet\" "
                        + "typeOfVariable=\"Text\"/></Variables><Cases><Case guid=\"55555555-5555-4555-8555-555555555555\" "
                        + "name=\"c\"/></Cases><Sources><TextSource guid=\"66666666-6666-4666-8666-666666666666\" name=\"Quay\" "
                        + "plainTextPath=\"internal://66666666-6666-4666-8666-666666666666.txt\" " + user
                        + "><PlainTextSelection "
                        + "guid=\"77777777-7777-4777-8777-777777777777\" name=\"The quay\" startPosition=\"0\" endPosition=\"8\" "
                        + user
                        + "><Description>see</Description><Coding guid=\"88888888-8888-4888-8888-888888888888\" " + user
                        + "><CodeRef targetGUID=\"22222222-2222-4222-8222-222222222222\"/></Coding><NoteRef "
                        + "targetGUID=\"AAAAAAAA-AAAA-4AAA-8AAA-AAAAAAAAAAAA\"/></PlainTextSelection><VariableValue><VariableRef "
                        + "targetGUID=\"44444444-4444-4444-8444-444444444444\"/><TextValue>The Lantern</TextValue></VariableValue>"
                        + "</TextSource><TextSource guid=\"67666666-6666-4666-8666-666666666666\" name=\"Inline\"><PlainTextContent>"
                        + "Boats came.</PlainTextContent></TextSource><PDFSource guid=\"68666666-6666-4666-8666-666666666666\" "
                        + "name=\"p\"><PDFSelection guid=\"69666666-6666-4666-8666-666666666666\" page=\"0\" firstX=\"1\"/></PDFSource>"
                        + "</Sources><Notes><Note guid=\"AAAAAAAA-AAAA-4AAA-8AAA-AAAAAAAAAAAA\" name=\"n\" "
                        + "plainTextPath=\"internal://note.txt\"/></Notes><Description>about</Description></Project>",
                "sources/66666666-6666-4666-8666-666666666666.txt",
                "The quay \uD83D\uDE00 is open to all.\r\nBoats came \u2028 and went.\r\n",
                "sources/note.txt",
                "A note of many words."));
    }

    static byte[] table() {
        return ("name,under,colour,definition,examples,key,passages\nBoats,,#1f77b4,\"All, \"\"that\"\" floats\",a ferry,1,3\n"
                        + "Ferries,Boats,#dd6622,,,2,0\nNight \\> day,Boats > Ferries,,,,,\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A project with an article, as its file is. */
    static byte[] file() throws IOException {
        Path folder = Files.createTempDirectory("parallax-sample");
        Path file = folder.resolve("sample.parallax");
        Path text =
                Files.writeString(folder.resolve("a.txt"), "Quay opens\n\n\u201CIt is open,\u201D the mayor said.\n");
        try (Project project = Project.create(file)) {
            project.importing(List.of(text), Intake.Given.NOTHING).run(Progress.NONE);
        } catch (Exception e) {
            throw new IOException(e);
        }
        byte[] bytes = Files.readAllBytes(file);
        try (var left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        return bytes;
    }
}
