-- Every question that was asked of a register: who, what, which register. Written before it is
-- counted; the answer's time and hash after. A question without an answer met a server that died.
create table spoergsmaal (
  id          bigint generated always as identity primary key,
  stillet     timestamptz not null,
  hvem        text        not null,
  rolle       text        not null,
  studie      text        not null,
  aendringer  text        not null,
  tilstand    text        not null,
  register    text        not null,
  studiehash  text,
  besvaret    timestamptz,
  udfald      text
);

create index spoergsmaal_stillet on spoergsmaal (stillet);
create index spoergsmaal_ubesvaret on spoergsmaal (id) where besvaret is null;
