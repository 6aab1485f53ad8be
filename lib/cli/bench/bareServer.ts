import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** A Node server that does nothing but send two files, one of them packed: what any server of pages is measured by. */
const [port = '', plain = '', packed = ''] = process.argv.slice(2)
const bodies = { plain: readFileSync(plain), packed: readFileSync(packed) }

createServer((request, response) => {
  const gzip = request.headers['accept-encoding'] === 'gzip'
  const body = gzip ? bodies.packed : bodies.plain
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length, ...(gzip ? { 'Content-Encoding': 'gzip' } : {}) })
  response.end(body)
}).listen(Number(port), '127.0.0.1')
