// A proxy as an operator has one: https with a certificate of its own before the site, and http that only leads there.
import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";

// Made by `run`; Node trusts it because it is named in this variable before Node starts.
const certificate = () => ({ key: readFileSync(process.env.AUDIT_KEY), cert: readFileSync(process.env.NODE_EXTRA_CA_CERTS) });

const listen = (server) => new Promise((done) => server.listen(0, "localhost", () => done(server.address().port)));

// The site must be started with Site__Https=true and Site__Proxies__0=127.0.0.1.
export async function openProxy(site) {
  const target = new URL(site);
  const secure = https.createServer(certificate(), (request, response) => {
    const headers = { ...request.headers, "x-forwarded-for": "192.0.2.1", "x-forwarded-proto": "https", "x-forwarded-host": request.headers.host };
    request.pipe(http.request({ host: target.hostname, port: target.port, path: request.url, method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    }).on("error", () => response.destroy()));
  });
  const httpsPort = await listen(secure);
  const plain = http.createServer((request, response) =>
    response.writeHead(308, { location: `https://localhost:${httpsPort}${request.url}` }).end());
  const httpPort = await listen(plain);
  return { httpsPort, httpPort, address: `https://localhost:${httpsPort}`, close: () => [secure, plain].forEach((server) => { server.close(); server.closeAllConnections(); }) };
}
