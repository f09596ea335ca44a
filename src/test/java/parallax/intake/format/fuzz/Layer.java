package parallax.intake.format.fuzz;

/** One way in which files hold others, packed or encoded. */
interface Layer {

    /** The longest part that is unpacked to be damaged: mutants can be bombs. */
    int LONGEST = 1 << 20;

    /** Damages what is inside. */
    interface Inner {
        /** A damaged copy. */
        byte[] damaged(byte[] part);
    }

    /** The file with a part of it damaged and packed again; null where it is not packed in this way. */
    byte[] damaged(byte[] file, Inner inner);
}
