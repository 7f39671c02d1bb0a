// @neo4j/graphql behind Apollo Server. Environment: BOLT_URI, PORT.
import fs from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const driver = neo4j.driver(process.env.BOLT_URI, undefined, { maxConnectionPoolSize: 64 });
const typeDefs = fs.readFileSync(new URL('typedefs.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { port: Number(process.env.PORT), host: '127.0.0.1' },
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
});
console.log('READY');
