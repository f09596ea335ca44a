package parallax.workbench;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Drives the workbench in tests: its thread, its keys, and waiting for what it shows. What fails on the FX thread fails the
 * test.
 */
public final class Fx {

    /** Far beyond what anything here takes, so that only a real hang ends a test. */
    private static final int PATIENCE_SECONDS = 60;

    /** What went wrong on the FX thread outside of what a test ran there: in a layout, in a handler. */
    private static final AtomicReference<@Nullable Throwable> BROKEN = new AtomicReference<>();

    private Fx() {}

    /** Starts the toolkit, once for all tests of this Java. */
    public static void start() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException already) {
            return;
        }
        Platform.setImplicitExit(false);
    }

    /** Runs {@code work} on the FX thread and returns what it brings. */
    public static <T> T on(Callable<T> work) {
        start();
        if (Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> broke(e));
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return get(result, "the FX thread");
    }

    /** The headless platform may paint a window that was just resized at its old size, and fail: nobody looks at it. */
    private static void broke(Throwable e) {
        boolean paints = Arrays.stream(e.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals("com.sun.glass.ui.headless.HeadlessWindow"));
        if (!paints) {
            BROKEN.compareAndSet(null, e);
        }
    }

    /** Runs {@code work} on the FX thread and returns when it is done. */
    public static void run(Runnable work) {
        on(() -> {
            work.run();
            return true;
        });
    }

    /** Waits, looking once a pulse on the FX thread, until {@code condition} holds; {@code what} says it in words. */
    public static void await(BooleanSupplier condition, String what) {
        CompletableFuture<Boolean> held = new CompletableFuture<>();
        AnimationTimer each = on(() -> {
            AnimationTimer timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    try {
                        if (condition.getAsBoolean()) {
                            held.complete(true);
                        }
                    } catch (Throwable e) {
                        held.completeExceptionally(e);
                    }
                }
            };
            timer.start();
            return timer;
        });
        try {
            get(held, what);
        } finally {
            run(each::stop);
        }
    }

    /** Waits for some pulses, so that layout and style have been done. */
    public static void pulses(int count) {
        int[] seen = {0};
        await(() -> ++seen[0] > count, count + " pulses");
    }

    /**
     * Presses and releases a key on a node, which need not have the focus. Modifiers: any of S(hift), C(ontrol),
     * A(lt), M(eta).
     */
    public static void key(Node node, KeyCode code, String modifiers) {
        run(() -> {
            Event.fireEvent(node, keyEvent(KeyEvent.KEY_PRESSED, "", code, modifiers));
            Event.fireEvent(node, keyEvent(KeyEvent.KEY_RELEASED, "", code, modifiers));
        });
    }

    /** Types characters on a node. */
    public static void type(Node node, String text) {
        run(() -> text.codePoints()
                .forEach(c -> Event.fireEvent(
                        node, keyEvent(KeyEvent.KEY_TYPED, Character.toString(c), KeyCode.UNDEFINED, ""))));
    }

    private static KeyEvent keyEvent(
            javafx.event.EventType<KeyEvent> type, String character, KeyCode code, String modifiers) {
        return new KeyEvent(
                type,
                character,
                character,
                code,
                modifiers.contains("S"),
                modifiers.contains("C"),
                modifiers.contains("A"),
                modifiers.contains("M"));
    }

    /** Clicks in the middle of a node; buttons are fired. */
    public static void click(Node node, int count) {
        run(() -> {
            if (node instanceof ButtonBase button) {
                button.fire();
                return;
            }
            var box = node.getBoundsInLocal();
            for (var type :
                    java.util.List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                boolean down = type == MouseEvent.MOUSE_PRESSED;
                Event.fireEvent(
                        node,
                        new MouseEvent(
                                type,
                                box.getCenterX(),
                                box.getCenterY(),
                                0,
                                0,
                                MouseButton.PRIMARY,
                                count,
                                false,
                                false,
                                false,
                                false,
                                down,
                                false,
                                false,
                                true,
                                false,
                                true,
                                null));
            }
        });
    }

    private static <T> T get(CompletableFuture<T> future, String what) {
        try {
            T got = future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Throwable broken = BROKEN.getAndSet(null);
            if (broken != null) {
                throw new AssertionError("The FX thread failed before: " + broken, broken);
            }
            return got;
        } catch (TimeoutException e) {
            throw new AssertionError("Waited in vain for " + what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().toString(), e.getCause());
        }
    }
}
