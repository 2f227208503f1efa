// A desktop that prints: a session bus of its own with a print portal on it, whose paper is a folder.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** No folder of services: nothing of the machine's own desktop is started on this bus. */
const BUS = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>`;

export class Portal {
  #programs = [];

  static async open() {
    const portal = new Portal();
    portal.folder = await mkdtemp(join(tmpdir(), 'attache-portal-'));
    try {
      const config = join(portal.folder, 'bus.conf');
      await writeFile(config, BUS);
      portal.address = await portal.#start('dbus-daemon', [`--config-file=${config}`, '--nofork', '--print-address']);
      // Debian's own Python: the bindings of the bus belong to it.
      const script = fileURLToPath(new URL('portal.py', import.meta.url));
      await portal.#start('/usr/bin/python3', [script, portal.folder], { DBUS_SESSION_BUS_ADDRESS: portal.address });
    } catch (problem) {
      await portal.close();
      throw problem;
    }
    return portal;
  }

  /** What was handed over to be printed, by title. */
  async printed() {
    const files = (await readdir(this.folder)).filter((name) => name.endsWith('.pdf'));
    return files.map((name) => ({ title: name.slice(0, -'.pdf'.length), file: join(this.folder, name) }));
  }

  async close() {
    for (const program of this.#programs.reverse()) {
      if (program.exitCode !== null) continue;
      program.kill();
      await once(program, 'exit');
    }
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Starts a program and answers with the first line that it says. */
  async #start(name, args, env = {}) {
    const program = spawn(name, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } });
    await once(program, 'spawn');
    this.#programs.push(program);
    for await (const line of createInterface({ input: program.stdout })) return line;
    throw new Error(`${name} ended without a word`);
  }
}
