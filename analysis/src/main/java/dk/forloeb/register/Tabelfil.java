package dk.forloeb.register;

import java.nio.file.Path;
import java.util.Locale;

/** The Parquet files of a register. */
enum Tabelfil {
  PERSONER,
  YDELSER,
  BOPAEL,
  BESKAEFTIGELSE;

  /** The table's name. */
  String navn() {
    return name().toLowerCase(Locale.ROOT);
  }

  Path i(Path mappe) {
    return mappe.resolve(navn() + ".parquet");
  }
}
