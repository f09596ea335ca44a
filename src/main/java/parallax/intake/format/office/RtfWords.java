package parallax.intake.format.office;

import com.rtfparserkit.rtf.Command;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which commands of a rich text stand for characters, and which begin what nobody reads. */
final class RtfWords {

    private static final Set<Command> SILENT = EnumSet.of(
            Command.fonttbl,
            Command.colortbl,
            Command.filetbl,
            Command.revtbl,
            Command.pict,
            Command.object,
            Command.nonshppict,
            Command.shprslt,
            Command.sp,
            Command.fldinst,
            Command.listtext,
            Command.pntext,
            Command.pn,
            Command.annotation,
            Command.atnid,
            Command.atnauthor,
            Command.atrfstart,
            Command.atrfend,
            Command.xe,
            Command.tc,
            Command.tcn,
            Command.rxe,
            Command.txe,
            Command.ftnsep,
            Command.ftnsepc,
            Command.ftncn,
            Command.aftnsep,
            Command.aftnsepc,
            Command.aftncn,
            Command.bkmkstart,
            Command.bkmkend,
            Command.template,
            Command.xmlopen,
            Command.themedata);

    /** Newer groups that hold words all the same. */
    private static final Set<Command> TRANSPARENT =
            EnumSet.of(Command.shpinst, Command.shptxt, Command.ud, Command.cs, Command.ds, Command.ts, Command.shpgrp);

    private RtfWords() {}

    /** The characters that a command stands for, null for others. */
    static @Nullable String of(Command command) {
        return switch (command) {
            case tab -> "\t";
            case line, softline -> "\n";
            case page, column -> " ";
            case emdash -> "\u2014";
            case endash -> "\u2013";
            case emspace, enspace, qmspace -> " ";
            case bullet -> "\u2022";
            case lquote -> "\u2018";
            case rquote -> "\u2019";
            case ldblquote -> "\u201C";
            case rdblquote -> "\u201D";
            case nonbreakingspace -> "\u00A0";
            case nonbreakinghyphen -> "\u2011";
            default -> null;
        };
    }

    static boolean isSilent(Command command) {
        return SILENT.contains(command);
    }

    static boolean isTransparent(Command command) {
        return TRANSPARENT.contains(command);
    }
}
