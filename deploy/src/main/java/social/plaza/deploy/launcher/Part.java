package social.plaza.deploy.launcher;

/** Something of Plaza that runs as a process of its own. */
interface Part {

    String name();

    /** The signal that asks it to end in good order. */
    String endingSignal();

    /** How to start it, under the guard; asked for again at each start. */
    ProcessBuilder process(Guard guard);

    boolean isReady();
}
