package dk.forloeb.kommando;

import dk.forloeb.register.Fremdrift;
import java.io.Console;
import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every subcommand has: its output, {@code --quiet}, and progress on a terminal. */
public final class Faelles {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--quiet", description = "Skriv kun fejl.")
  private boolean stille;

  /** Filled by picocli. */
  @SuppressWarnings("NullAway.Init")
  public Faelles() {}

  /** Writes a line, unless silence was asked for. */
  public void skriv(String linje) {
    if (!stille) {
      PrintWriter ud = spec.commandLine().getOut();
      ud.println(linje);
      ud.flush();
    }
  }

  /**
   * Progress with rate and time left, on a terminal only.
   *
   * @param antal how many there are, or -1 when that is not known
   * @param enhed what is counted, for the display
   * @param prEnhed how many make one of the unit
   */
  @SuppressWarnings("SystemConsoleNull") // the types say it may be null
  public Fremdrift fremdrift(String opgave, long antal, String enhed, long prEnhed) {
    Console konsol = System.console();
    boolean terminal = konsol != null && konsol.isTerminal();
    if (stille || !terminal) {
      return Fremdrift.INGEN;
    }
    ProgressBar bjaelke =
        new ProgressBarBuilder()
            .setTaskName(opgave)
            .setInitialMax(antal)
            .setUnit(" " + enhed, prEnhed)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(System.out))
            .showSpeed()
            .build();
    return new Fremdrift() {
      @Override
      public void naaet(long saaLangt) {
        bjaelke.stepTo(saaLangt);
      }

      @Override
      public void close() {
        bjaelke.close();
      }
    };
  }
}
