package dk.forloeb.studie;

/** The languages of the texts. */
public enum Sprog {
  DA,
  EN
}
