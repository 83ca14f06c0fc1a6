package dk.forloeb.spoergsmaal;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The secret that the open page's changes come from, made once and kept in the database: with
 * another one the same question would get other changes, and two answers could be averaged.
 */
@Component
@DependsOnDatabaseInitialization
class Hemmelighed {
  private static final String NAVN = "aaben-side";
  private static final int BYTES = 32;

  private final byte[] vaerdi;

  Hemmelighed(JdbcClient db, Clock ur) {
    byte[] ny = new byte[BYTES];
    new SecureRandom().nextBytes(ny);
    // Of two servers that start at once on one database, both take the first one's.
    db.sql(
            "insert into hemmelighed (navn, vaerdi, oprettet) values (?, ?, ?)"
                + " on conflict (navn) do nothing")
        .params(NAVN, ny, Timestamp.from(ur.instant()))
        .update();
    vaerdi =
        db.sql("select vaerdi from hemmelighed where navn = ?")
            .param(NAVN)
            .query(byte[].class)
            .single();
  }

  byte[] vaerdi() {
    return vaerdi.clone();
  }
}
