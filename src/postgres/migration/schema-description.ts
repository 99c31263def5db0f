import type { QueryRunner } from 'typeorm';

/** One thing that a migration can make. */
export interface SchemaPart {
  /** What it is of, such as `table recipes` for a column, an index or a rule of that. */
  readonly of: string;
  /** It, in Postgres' own spelling. */
  readonly line: string;
}

/**
 * Everything a migration can make in one schema, one line a thing, in Postgres' own spelling; what extensions brought is left out.
 * Columns are in the order of their names: a column that was dropped and added again is the same schema.
 * Partitions are left out: they are made as time goes by, and are like the table that they are of.
 * The functions that spell definitions leave out the schema where it is the first of the search path (`true` means so), but for
 * that of functions. $1 is the schema.
 */
const DESCRIPTION = `
with here as (
  select c.*, case when relkind in ('v', 'm') then 'view ' when relkind = 'S' then 'sequence ' else 'table ' end || relname as part
    from pg_class c where c.relnamespace = to_regnamespace(quote_ident($1)) and c.relname not like 'migrations%' and not c.relispartition
     and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
)
select part as of, part || case when relpersistence = 'p' then '' else ' persistence ' || relpersistence::text end
    || case when relrowsecurity then ' row level security' else '' end || case when relforcerowsecurity then ' forced' else '' end
    || coalesce((select ' inherits ' || string_agg(inhparent::regclass::text, ', ' order by inhseqno) from pg_inherits where inhrelid = oid), '') as line
  from here where relkind in ('r', 'p', 'f')
union all
select part, part || ' as ' || pg_get_viewdef(oid, true) from here where relkind in ('v', 'm')
union all
-- a sequence of a column goes with its table
select coalesce((select 'table ' || t.relname from pg_depend d join pg_class t on t.oid = d.refobjid
    where d.classid = 'pg_class'::regclass and d.objid = here.oid and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')), part), part
  from here where relkind = 'S'
union all
select c.part, 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
    || case when a.attcollation <> t.typcollation then ' collate ' || (select collname from pg_collation where oid = a.attcollation) else '' end
    || case when a.attnotnull then ' not null' else '' end
    || case a.attidentity when '' then '' else ' identity ' || a.attidentity::text end
    || case when d.oid is null then '' when a.attgenerated = '' then ' default ' else ' generated ' end
    || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
  from here c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
 where c.relkind in ('r', 'p', 'f')
union all
select c.part, 'constraint ' || c.relname || '.' || n.conname || ' ' || pg_get_constraintdef(n.oid)
  from here c join pg_constraint n on n.conrelid = c.oid
 where n.contype <> 'n' -- Postgres 18 lists NOT NULL here too
union all
select c.part, 'index ' || pg_get_indexdef(i.indexrelid, 0, true) || case when i.indisvalid then '' else ' INVALID' end
  from here c join pg_index i on i.indrelid = c.oid
union all
select c.part, 'trigger ' || pg_get_triggerdef(t.oid, true) || case t.tgenabled when 'O' then '' else ' enabled ' || t.tgenabled::text end
  from here c join pg_trigger t on t.tgrelid = c.oid and not t.tgisinternal
union all
-- that of a view is the view itself
select c.part, 'rule ' || pg_get_ruledef(r.oid, true) || case r.ev_enabled when 'O' then '' else ' enabled ' || r.ev_enabled::text end
  from here c join pg_rewrite r on r.ev_class = c.oid and r.rulename <> '_RETURN'
union all
select c.part, 'policy ' || c.relname || '.' || p.polname || ' ' || p.polcmd::text || case when p.polpermissive then '' else ' restrictive' end
    || ' to ' || array_to_string(array(select coalesce(rolname, 'public') from unnest(p.polroles) r left join pg_roles on pg_roles.oid = r order by 1), ', ')
    || coalesce(' using ' || pg_get_expr(p.polqual, p.polrelid), '') || coalesce(' with check ' || pg_get_expr(p.polwithcheck, p.polrelid), '')
  from here c join pg_policy p on p.polrelid = c.oid
union all
select 'function ' || p.proname, 'function ' || replace(pg_get_functiondef(p.oid), format(' %I.%I(', $1::text, p.proname), format(' %I(', p.proname))
  from pg_proc p
 where p.pronamespace = to_regnamespace(quote_ident($1)) and p.prokind in ('f', 'p')
   and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
union all
select 'type ' || t.typname, 'type ' || t.typname || ' ' || coalesce((select string_agg(enumlabel, ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid), t.typtype::text)
  from pg_type t where t.typnamespace = to_regnamespace(quote_ident($1)) and t.typtype in ('e', 'd')
   and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
order by line`;

/** The parts of a schema, sorted. The session's search path must begin with `schema`. */
export async function partsOfSchema(
  runner: Pick<QueryRunner, 'query'>,
  schema: string,
): Promise<SchemaPart[]> {
  return (await runner.query(DESCRIPTION, [schema])) as SchemaPart[];
}

/** Describes a schema in sorted lines, which are equal for equal schemas. The session's search path must begin with `schema`. */
export async function describeSchema(runner: Pick<QueryRunner, 'query'>, schema: string): Promise<string[]> {
  return (await partsOfSchema(runner, schema)).map(({ line }) => line);
}
