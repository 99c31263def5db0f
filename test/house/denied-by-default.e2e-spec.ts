import { Controller, Get } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { Endpoint } from '../../src/contract/routes/endpoint.js';
import { OperationModule } from '../../src/operation/operation.module.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { furnish } from './newsroom.js';
import type { Newsroom } from './newsroom.js';
import { withApp } from '../with-app.js';

@Controller('careless')
class Careless {
  @Get()
  open(): string {
    return 'to everybody';
  }
}

@Controller('misspelt')
class Misspelt {
  @Get()
  @Endpoint({ summary: 'Asks for a permission that nobody has', permission: 'record.read' })
  open(): string {
    return 'to nobody';
  }
}

describe('without a token', () => {
  const app = withApp();
  let newsroom: Newsroom;

  beforeAll(async () => {
    newsroom = await furnish(app);
  });

  it.each([undefined, 'Bearer', 'Bearer wrong', 'Basic YTpi', 'Bearer null', "Bearer ' OR true --"])(
    'under the authorization %j every route is a 401 that is not declared public',
    async (authorization) => {
      const unexpected: string[] = [];
      for (const { method, path, endpoint } of newsroom.routes) {
        const answer = await app.client.stranger().send(method, newsroom.addressOf(path), {
          headers: authorization === undefined ? {} : { authorization },
        });
        const denied = answer.status === 401 && /^Bearer/.test(answer.headers.get('www-authenticate') ?? '');
        if (denied === (endpoint.permission === 'public'))
          unexpected.push(`${method} ${path}: ${answer.status}`);
      }
      expect(unexpected).toEqual([]);
    },
  );

  it('no editorial route is public', () => {
    const open = newsroom.routes.filter(({ endpoint }) => endpoint.permission === 'public');
    expect(open.map(({ path }) => path).filter((path) => path.startsWith('/v1/editorial'))).toEqual([]);
  });

  it('an unknown editorial address does not tell that it is unknown', async () => {
    expect((await app.client.stranger().get('/v1/editorial/secrets')).status).toBe(401);
  });
});

describe('the service does not start', () => {
  async function startedWith(controller: new () => object): Promise<TestApp> {
    const controllers = Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, OperationModule) as unknown[];
    controllers.push(controller);
    try {
      return await startApp();
    } finally {
      controllers.pop();
    }
  }

  it('with a route that declares no permission', async () => {
    await expect(startedWith(Careless)).rejects.toThrow('Careless.open declares no permission');
  });

  it('with a permission that does not exist', async () => {
    await expect(startedWith(Misspelt)).rejects.toThrow('"record.read", which does not exist');
  });
});
