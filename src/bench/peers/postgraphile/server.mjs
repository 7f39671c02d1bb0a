// PostGraphile 5 over the schema "app", with filters and aggregates as its users add them. Environment: PG_URL, PORT.
import http from 'node:http';
import { PgAggregatesPreset } from '@graphile/pg-aggregates';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

const preset = {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset, PgAggregatesPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.PG_URL,
      schemas: ['app'],
      poolConfig: { max: 20, idleTimeoutMillis: 0 },
    }),
  ],
  schema: { connectionFilterRelations: true, defaultBehavior: '+list +connection' },
  grafast: { explain: false },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, graphqlOverGET: false },
};

const server = http.createServer();
server.on('error', (error) => {
  console.error(error);
  process.exit(1);
});
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('READY'));
