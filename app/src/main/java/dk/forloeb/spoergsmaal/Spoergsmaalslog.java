package dk.forloeb.spoergsmaal;

import dk.forloeb.register.Register;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asked what of which register, written before it is counted and closed after. */
@Component
@DependsOnDatabaseInitialization
class Spoergsmaalslog {
  private static final Logger LOG = LoggerFactory.getLogger(Spoergsmaalslog.class);

  private final JdbcClient db;
  private final Clock ur;

  Spoergsmaalslog(JdbcClient db, Clock ur) {
    this.db = db;
    this.ur = ur;
    int afbrudte =
        db.sql("update spoergsmaal set besvaret = ?, udfald = 'afbrudt' where besvaret is null")
            .param(nu())
            .update();
    if (afbrudte > 0) {
      LOG.info("{} spørgsmål nåede ikke at blive besvaret, før serveren stoppede sidst.", afbrudte);
    }
  }

  private Timestamp nu() {
    return Timestamp.from(ur.instant());
  }

  /** Enters a question; returns its number. */
  long stillet(
      Spoerger spoerger, String studie, List<String> aendringer, Visning v, Register register) {
    return db.sql(
            "insert into spoergsmaal (stillet, hvem, rolle, studie, aendringer, tilstand, register)"
                + " values (?, ?, ?, ?, ?, ?, ?) returning id")
        .params(
            nu(),
            spoerger.hvem(),
            spoerger.rolle().navn(),
            studie,
            String.join(" ", aendringer),
            v.navn(),
            register.version())
        .query(Long.class)
        .single();
  }

  void besvaret(long id, String studiehash) {
    db.sql("update spoergsmaal set besvaret = ?, studiehash = ?, udfald = 'besvaret' where id = ?")
        .params(nu(), studiehash, id)
        .update();
  }

  void afvist(long id, String hvorfor) {
    db.sql("update spoergsmaal set besvaret = ?, udfald = ? where id = ?")
        .params(nu(), hvorfor, id)
        .update();
  }
}
