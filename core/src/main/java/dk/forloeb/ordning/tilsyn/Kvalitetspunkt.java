package dk.forloeb.ordning.tilsyn;

/** What Ankestyrelsen looked at in its study of October 2014, by the report's own headings. */
public enum Kvalitetspunkt {
  M1("Er oplysningsgrundlaget tilstrækkeligt?"),
  M2("Er kommunens vurdering af målgruppen rigtig?"),
  M3("Er den forberedende del lavet af kommunen sammen med borgeren?"),
  M4("Er lægens vurdering indhentet?"),
  M5("Er der en indsatsdel, og er den udfyldt?"),
  M6("Er der en begrundet indstilling?"),
  M7("Er sagen genforelagt, hvis afgørelsen afviger fra indstillingen?"),
  M8("Er der truffet afgørelse?"),
  M9("Er sagen samlet i overensstemmelse med regler og praksis?");

  private final String spoergsmaal;

  Kvalitetspunkt(String spoergsmaal) {
    this.spoergsmaal = spoergsmaal;
  }

  public String spoergsmaal() {
    return spoergsmaal;
  }
}
