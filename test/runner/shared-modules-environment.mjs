import { TestEnvironment } from 'jest-environment-node';
import '../support/typescript-loader.mjs';

process.setSourceMapsEnabled(true);

/** The usual surroundings of a test file, and a way out of them to the modules that all files of a worker share. */
export default class SharedModulesEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.importShared = (url) => import(url);
    // What the decorators of a test file write down, the service must find.
    this.global.Reflect = Reflect;
  }
}
