// One question to a server.
import http from 'node:http';

const agent = new http.Agent({ keepAlive: true });

export function post(url, body) {
  const headers = {
    'content-type': 'application/json', accept: 'application/json', 'content-length': Buffer.byteLength(body),
  };
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', headers, agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString('utf8') }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** The data of an answer; throws where there are errors. */
export async function ask(url, body) {
  const { status, text } = await post(url, typeof body === 'string' ? body : JSON.stringify(body));
  const { data, errors } = JSON.parse(text);
  if (status !== 200 || errors !== undefined) throw new Error(`${status} ${text.slice(0, 400)}`);
  return { data, bytes: Buffer.byteLength(text) };
}

/** Whether Plangraf answers a question about its data. */
export const answers = (url) => async () => {
  try {
    const { data } = await ask(url, { query: '{ dataset { version } }' });
    return typeof data.dataset.version === 'string';
  } catch {
    return false;
  }
};
