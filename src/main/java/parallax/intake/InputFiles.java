package parallax.intake;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.Bytes;
import parallax.intake.source.PageFolder;

/** The files that a list of files and folders stands for. */
final class InputFiles {

    private static final int DEPTH = 64;

    private InputFiles() {}

    static List<Path> of(List<Path> inputs, Consumer<String> unreadable) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                files.addAll(walk(input, unreadable));
            } else if (Files.exists(input)) {
                files.add(input);
            } else {
                unreadable.accept("%s does not exist. Check its name, or whether it was moved.".formatted(input));
            }
        }
        return List.copyOf(files);
    }

    private static List<Path> walk(Path folder, Consumer<String> unreadable) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    boolean left = !dir.equals(folder) && (isHidden(dir) || isPageFolder(dir));
                    return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !isHidden(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    unreadable.accept(
                            e instanceof FileSystemLoopException
                                    ? "%s is a link to a folder that holds it, so it was left out.".formatted(file)
                                    : Bytes.unreadable(file, e));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
                    if (e != null) {
                        unreadable.accept(Bytes.unreadable(dir, e));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unreadable.accept(Bytes.unreadable(folder, e));
        }
        Collections.sort(found);
        return found;
    }

    private static boolean isHidden(Path path) {
        return Bytes.name(path).startsWith(".");
    }

    private static boolean isPageFolder(Path dir) {
        return PageFolder.is(Bytes.name(dir), page -> Files.exists(dir.resolveSibling(page)));
    }
}
