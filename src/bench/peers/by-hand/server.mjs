// As little as can be around a statement of SQL: POST {"op": "q1", "variables": {…}}, answered by {"data": …}.
// Environment: PG_URL, PORT.
import http from 'node:http';
import pg from 'pg';
import { STATEMENTS } from './statements.mjs';

const pool = new pg.Pool({ connectionString: process.env.PG_URL, max: 20, idleTimeoutMillis: 0 });

function send(response, status, text) {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

http
  .createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      try {
        const { op, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
        const { sql, parameters } = STATEMENTS[op];
        const result = await pool.query({ name: op, text: sql, values: parameters.map((name) => variables[name]) });
        send(response, 200, `{"data":${result.rows[0].r ?? 'null'}}`);
      } catch (error) {
        send(response, 500, JSON.stringify({ errors: [String(error)] }));
      }
    });
  })
  .listen(Number(process.env.PORT), '127.0.0.1', () => console.log('READY'));
