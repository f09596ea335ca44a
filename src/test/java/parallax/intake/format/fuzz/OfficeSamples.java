package parallax.intake.format.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import parallax.intake.format.ZipMaker;

/** Small documents that have a bit of everything that documents can hold. */
final class OfficeSamples {

    private OfficeSamples() {}

    static byte[] docx() {
        Map<String, String> entries = ZipMaker.ordered(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                "_rels/.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                ZipMaker.document(
                        "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Quay opens</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t xml:space=\"preserve\">The quay is </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>"
                                + "shut</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>open</w:t></w:r></w:ins><w:r><w:tab/>"
                                + "<w:sym w:char=\"2014\"/><w:noBreakHyphen/><w:br/><w:t>\u201Cto all\u201D \uD83D\uDE00.</w:t></w:r>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText><w:fldChar "
                                + "w:fldCharType=\"end\"/></w:r><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Box</w:t></w:r></w:p>"
                                + "</mc:Choice><mc:Fallback><w:p><w:r><w:t>Box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p>"
                                + "<w:tbl><w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:hyperlink><w:r><w:t>A link.</w:t></w:r></w:hyperlink></w:p>"),
                "word/styles.xml",
                "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Title\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"Base\"/>"
                        + "</w:style><w:style w:styleId=\"Base\"><w:name w:val=\"Base\"/><w:basedOn w:val=\"Title\"/></w:style></w:styles>",
                "word/footnotes.xml",
                "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"2\"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>",
                "word/header1.xml",
                "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>The Lantern</w:t></w:r></w:p></w:hdr>",
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\"><dc:title>Quay</dc:title><dc:creator>Anna "
                        + "Kern</dc:creator><dcterms:created>2025-03-12T06:40:00Z</dcterms:created></cp:coreProperties>");
        return ZipMaker.zip(entries);
    }

    static byte[] odt() {
        return ZipMaker.odt(
                "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h text:outline-level=\"1\">Quay opens"
                        + "</text:h><text:p>The quay<text:s text:c=\"3\"/><text:tab/>is open<text:line-break/>to <text:span>all"
                        + "</text:span>.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p>"
                        + "</text:note-body></text:note></text:p><text:list><text:list-item><text:p>One</text:p></text:list-item>"
                        + "</text:list><table:table xmlns:table=\"t\"><table:table-row><table:table-cell "
                        + "table:number-columns-repeated=\"3\"><text:p>Cell</text:p></table:table-cell></table:table-row></table:table>"
                        + "<text:p><draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame>"
                        + "<office:annotation><text:p>comment</text:p></office:annotation>End.</text:p>",
                "The Lantern");
    }

    static byte[] rtf() {
        return ("{\\rtf1\\ansi\\ansicpg1251\\deff0\\uc1{\\fonttbl{\\f0\\fcharset204 Times;}{\\f1\\fcharset128 Gothic;}}"
                        + "{\\stylesheet{\\s0 Normal;}{\\s1 Title;}}{\\info{\\title Quay}{\\author Anna Kern}{\\creatim\\yr2025\\mo3\\dy12"
                        + "\\hr6\\min40}}{\\header\\pard The Lantern\\par}\\pard\\s1 Quay opens\\par\\pard\\plain The quay \\'cf\\'f0\\'e8 "
                        + "\\u1055?\\u-10179?\\u-8704? is \\ldblquote open\\rdblquote  to all.{\\footnote\\pard A note.}\\par{\\f1\\'93\\'fa}"
                        + "{\\v hidden}{\\deleted gone}{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt A link}}\\line"
                        + "{\\object\\objemb{\\*\\objclass Package}{\\*\\objdata 0105000002000000}{\\result seen}}"
                        + "{\\pict\\pngblip\\bin4 \1\2\3\4}{\\upr{plain}{\\*\\ud{\\u8212?}}}\\trowd\\pard\\intbl One\\cell Two\\cell\\row"
                        + "\\pard End.\\par}")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
