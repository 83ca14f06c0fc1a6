package dk.forloeb.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The one line of a process that runs out of memory. Any thread may be the one to notice, several
 * may at once, and there may be no memory left to say it with: the bytes are made at the start.
 */
final class Hukommelsen {
  private static final byte[] LINJE =
      "forloeb: hukommelsen slap op; luk andre programmer, eller giv Java mere\n"
          .getBytes(StandardCharsets.UTF_8);

  private static final FileOutputStream FEJL = new FileOutputStream(FileDescriptor.err);
  private static final AtomicBoolean SAGT = new AtomicBoolean();
  private static final AtomicBoolean SLUTTER = new AtomicBoolean();

  private Hukommelsen() {}

  /** Ends the process when a thread dies of it: whoever waits for that thread would for ever. */
  static void vogt() {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> SLUTTER.set(true)));
    Thread.setDefaultUncaughtExceptionHandler((traad, e) -> {
      if (doedeAf(e)) {
        int kode = slapOp();
        // A process that is ending already waits for its last threads, and needs no word more.
        if (!SLUTTER.getAndSet(true)) {
          System.exit(kode);
        }
        return;
      }
      System.err.print("Exception in thread \"" + traad.getName() + "\" ");
      e.printStackTrace();
    });
  }

  /** To look for the reason may take the last memory; then it is the reason. */
  private static boolean doedeAf(Throwable e) {
    try {
      return erSkylden(e);
    } catch (OutOfMemoryError igen) {
      return true;
    }
  }

  /** Whether it is why this was thrown; a thread's end is told of by whoever waited for it. */
  static boolean erSkylden(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof OutOfMemoryError
          || Arrays.stream(t.getSuppressed()).anyMatch(Hukommelsen::erSkylden)
          || String.valueOf(t.getMessage()).contains(OutOfMemoryError.class.getName())) {
        return true;
      }
    }
    return false;
  }

  /** Says it, once for the process, and gives the exit code. */
  static int slapOp() {
    if (SAGT.compareAndSet(false, true)) {
      try {
        FEJL.write(LINJE);
      } catch (IOException e) {
        // Nobody is there to read it.
        return 1;
      }
    }
    return 1;
  }
}
