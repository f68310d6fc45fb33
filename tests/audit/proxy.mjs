// A proxy as an operator has one: https, by HTTP/2 where the client can, with a certificate of its own before the site, and http that only leads there.
import { readFileSync } from "node:fs";
import http from "node:http";
import http2 from "node:http2";

// Made by `run`; Node trusts it because it is named in this variable before Node starts.
const certificate = () => ({ key: readFileSync(process.env.AUDIT_KEY), cert: readFileSync(process.env.NODE_EXTRA_CA_CERTS) });

const listen = (server) => new Promise((done) => server.listen(0, "localhost", () => done(server.address().port)));

// Without what is said of one connection alone (RFC 9113, 8.2.2 and 8.3).
const hops = ["connection", "keep-alive", "transfer-encoding"];
const passed = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(":") && !hops.includes(name)));

// The site must be started with Site__Https=true and Site__Proxies__0=127.0.0.1.
export async function openProxy(site) {
  const target = new URL(site);
  const agent = new http.Agent({ keepAlive: true });
  const secure = http2.createSecureServer({ ...certificate(), allowHTTP1: true }, (request, response) => {
    const host = request.authority ?? request.headers.host;
    const headers = { ...passed(request.headers), host, "x-forwarded-for": "192.0.2.1", "x-forwarded-proto": "https", "x-forwarded-host": host };
    request.pipe(http.request({ agent, host: target.hostname, port: target.port, path: request.url, method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode, passed(answer.headers));
      answer.pipe(response);
    }).on("error", () => response.destroy()));
  });
  const httpsPort = await listen(secure);
  const plain = http.createServer((request, response) =>
    response.writeHead(308, { location: `https://localhost:${httpsPort}${request.url}` }).end());
  const httpPort = await listen(plain);
  return { httpsPort, httpPort, address: `https://localhost:${httpsPort}`, close: () => { secure.close(); plain.close(); plain.closeAllConnections(); } };
}
