import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { tmpdir } from 'node:os'
import { Refusal, root } from '../../project.ts'

/** Where nginx is, if it is; /usr/sbin is not on everybody's path. */
function nginxPath(): string | undefined {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'].map(folder => join(folder, 'nginx')).find(path => existsSync(path))
}

/** Around the file of the repository: the rest that Debian's own nginx.conf brings. */
const around = (folder: string, site: string): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes auto;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 768; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${site};
}`

/** The processes that a process started; none where the system does not say. */
function workersOf(parent: number): number[] {
  try {
    return readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').split(' ').map(Number).filter(Boolean)
  } catch {
    return []
  }
}

/**
 * Puts nginx with docs/nginx/klantreis.conf in front of an app; only its ports and folder are other ones.
 * @returns null where there is no nginx; otherwise its processes, and how to stop it.
 */
export function startNginx(port: number, app: number): { pids: () => number[]; stop: () => void } | null {
  const path = nginxPath()
  if (path === undefined) return null
  const folder = mkdtempSync(join(tmpdir(), 'klantreis-nginx-'))
  chmodSync(folder, 0o755)
  const site = readFileSync(join(root, 'docs', 'nginx', 'klantreis.conf'), 'utf8')
    .replaceAll('/var/cache/nginx/klantreis', `${folder}/cache`).replace('listen 80;', `listen 127.0.0.1:${port};`).replace('127.0.0.1:3000', `127.0.0.1:${app}`)
  writeFileSync(join(folder, 'klantreis.conf'), site)
  writeFileSync(join(folder, 'nginx.conf'), around(folder, join(folder, 'klantreis.conf')))
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf')]
  const { status, stderr } = spawnSync(path, [...args, '-t'], { encoding: 'utf8' })
  if (status !== 0) throw new Refusal(`nginx does not take docs/nginx/klantreis.conf:\n${stderr}`)
  const child = spawn(path, args, { stdio: 'ignore' })
  const stop = () => {
    child.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    child.kill('SIGTERM')
  }
  return { pids: () => workersOf(child.pid!), stop }
}
