import type { Body, Client } from './client.js';

export { addUser, castOf } from './accounts.js';

/** A small newsroom to arrange tests with: who is in it, by the names that tests call them. */
export interface Cast {
  readonly economy: Body;
  readonly cityGovernment: Body;
  /** Below the city government. */
  readonly commission: Body;
  /** Director at the commission since 2016. */
  readonly chenMingbo: Body;
  /** Vice-mayor since 2018, of the statistics office before. */
  readonly wuQing: Body;
  readonly upgradeInvestment: Body;
}

export async function cast(client: Client): Promise<Cast> {
  const create = async (plural: string, resource: object): Promise<Body> => {
    const answer = await client.post(`/v1/editorial/${plural}`, resource);
    if (answer.status !== 201)
      throw new Error(`The cast lacks ${JSON.stringify(resource)}: ${answer.body.detail}`);
    return answer.body;
  };
  const economy = await create('sections', { name: 'Economy' });
  const cityGovernment = await create('organizations', {
    name: 'Shanghai Municipal Government',
    kind: 'government',
    country: 'CN',
  });
  const commission = await create('organizations', {
    name: 'Shanghai Commission of Economy and Informatization',
    acronym: 'SHEITC',
    kind: 'government',
    parentId: cityGovernment.id,
  });
  const chenMingbo = await create('people', {
    name: 'Chen Mingbo',
    positions: [{ title: 'director', organizationId: commission.id, from: '2016' }],
  });
  const wuQing = await create('people', {
    name: 'Wu Qing',
    positions: [
      { title: 'director', organization: { name: 'Statistics Office' }, from: '2013', to: '2017' },
      { title: 'vice-mayor', organizationId: cityGovernment.id, from: '2018-01' },
    ],
  });
  const upgradeInvestment = await create('indicators', {
    name: 'Technological upgrade investment',
    unit: { kind: 'currency', code: 'CNY' },
  });
  return { economy, cityGovernment, commission, chenMingbo, wuQing, upgradeInvestment };
}
