import { Injectable } from '@nestjs/common';
import { EntityService } from '../entities/entity-service.js';
import { EntityDependencies } from '../entities/entity-dependencies.js';
import type { Patch } from '../contract/writing/written-types.js';
import type { Resolution } from '../entities/references.js';
import { OrganizationReferences } from '../organizations/organizations.reader.js';
import { PEOPLE } from './people.reader.js';
import type { Person } from './person.dto.js';
import { PositionEntity, positionRows } from './position.entity.js';
import { mergePositions } from './merge-positions.js';
import { sql } from '../kernel/database/sql.js';

/** Changes of people, with the positions that they held. */
@Injectable()
export class PeopleService extends EntityService<Person> {
  constructor(
    tools: EntityDependencies,
    private readonly organizations: OrganizationReferences,
  ) {
    super(tools, PEOPLE);
  }

  protected override async resolveReferences(
    next: Person,
    written: Patch<Person>,
    present?: Person,
  ): Promise<Resolution[]> {
    const given = written.positions;
    if (given === undefined) return [];
    const { positions, resolved } = await mergePositions(
      present?.positions ?? [],
      given ?? [],
      this.organizations,
    );
    next.positions = positions;
    return resolved;
  }

  protected override async writeParts({ id, positions }: Person): Promise<void> {
    await this.tools.database.query(sql`DELETE FROM positions WHERE person_id = ${id}`);
    await this.tools.rows.insert(PositionEntity, positionRows(id, positions));
  }
}
