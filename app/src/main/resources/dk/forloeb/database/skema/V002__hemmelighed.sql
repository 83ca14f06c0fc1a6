-- Keys that must be the same for as long as answers are compared; never shown or exported.
create table hemmelighed (
  navn     text primary key,
  vaerdi   bytea       not null,
  oprettet timestamptz not null
);
