import type { QueryRunner } from 'typeorm';

/**
 * Everything a migration can make in one schema, one line a thing, in Postgres' own spelling; what extensions brought is left out.
 * Columns are in the order of their names: a column that was dropped and added again is the same schema.
 * $1 is the schema.
 */
const DESCRIPTION = `
with here as (
  select c.* from pg_class c where c.relnamespace = $1::regnamespace and c.relname not like 'migrations%'
     and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
)
select 'table ' || relname || case relrowsecurity when true then ' row level security' else '' end as line from here where relkind in ('r', 'p')
union all
select 'view ' || relname || ' as ' || pg_get_viewdef(oid) from here where relkind in ('v', 'm')
union all
select 'sequence ' || relname from here where relkind = 'S'
union all
select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
    || case when a.attcollation <> t.typcollation then ' collate ' || (select collname from pg_collation where oid = a.attcollation) else '' end
    || case when a.attnotnull then ' not null' else '' end
    || case a.attidentity when '' then '' else ' identity ' || a.attidentity::text end
    || case when d.oid is null then '' when a.attgenerated = '' then ' default ' else ' generated ' end
    || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
  from here c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
 where c.relkind in ('r', 'p')
union all
select 'constraint ' || c.relname || '.' || n.conname || ' ' || pg_get_constraintdef(n.oid)
  from here c join pg_constraint n on n.conrelid = c.oid
 where n.contype <> 'n' -- Postgres 18 lists NOT NULL here too
union all
select 'index ' || pg_get_indexdef(i.indexrelid) || case when i.indisvalid then '' else ' INVALID' end
  from here c join pg_index i on i.indexrelid = c.oid
union all
select 'trigger ' || pg_get_triggerdef(t.oid) || case t.tgenabled when 'O' then '' else ' enabled ' || t.tgenabled::text end
  from here c join pg_trigger t on t.tgrelid = c.oid and not t.tgisinternal
union all
select 'function ' || pg_get_functiondef(p.oid)
  from pg_proc p
 where p.pronamespace = $1::regnamespace and p.prokind in ('f', 'p')
   and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
union all
select 'type ' || t.typname || ' ' || coalesce((select string_agg(enumlabel, ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid), t.typtype::text)
  from pg_type t where t.typnamespace = $1::regnamespace and t.typtype in ('e', 'd')
order by line`;

/** Describes a schema in sorted lines, which are equal for equal schemas. The session's search path must begin with `schema`. */
export async function describeSchema(runner: Pick<QueryRunner, 'query'>, schema: string): Promise<string[]> {
  const rows = (await runner.query(DESCRIPTION, [schema])) as { line: string }[];
  return rows.map(({ line }) => line.replaceAll(`${schema}.`, ''));
}
