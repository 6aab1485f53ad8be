import { connect } from 'node:net'

/**
 * Asks one address for the same page over and over on many connections, one answer at a time on each, and prints how many
 * came. It reads of an answer what says where it ends and no more: a client that takes more processor time than the server
 * measures itself.
 */
const [address = '', coding = '', connections = '', milliseconds = ''] = process.argv.slice(2)
const { hostname, port, pathname, host } = new URL(address)
const request = Buffer.from(`GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: ${coding}\r\n\r\n`)

/** How long an answer is, its head included, in bytes; its head must be in what came first. */
function lengthOf(start: string): number {
  const end = start.indexOf('\r\n\r\n')
  const length = /\r\ncontent-length: (\d+)/i.exec(start)
  if (!start.startsWith('HTTP/1.1 200') || end < 0 || !length) throw new Error(`Not a page: ${start.slice(0, 200)}`)
  return end + 4 + Number(length[1])
}

let answers = 0

function keepAsking(): void {
  let left = 0
  const read = (bytes: number, buffer: Uint8Array): boolean => {
    if (left === 0) left = lengthOf(Buffer.from(buffer.buffer, 0, Math.min(bytes, 4096)).toString('latin1'))
    left -= bytes
    if (left < 0) throw new Error('An answer was longer than it said.')
    if (left === 0) {
      answers += 1
      socket.write(request)
    }
    return true
  }
  const socket = connect({ host: hostname, port: Number(port), noDelay: true, onread: { buffer: Buffer.alloc(128 * 1024), callback: read } })
  socket.once('connect', () => socket.write(request)).once('end', () => { throw new Error('The server ended a connection.') })
}

for (let one = 0; one < Number(connections); one++) keepAsking()
setTimeout(() => { process.stdout.write(String(answers), () => process.exit(0)) }, Number(milliseconds))
