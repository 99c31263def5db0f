import { Global, Module } from '@nestjs/common';
import { NewsroomDefaults } from '../identity/users/newsroom-defaults.js';
import { AdminSettingsController } from './admin-settings.controller.js';
import { NewsroomService } from './newsroom.service.js';
import { NewsroomSettings } from './newsroom-settings.reader.js';
import { SettingsController } from './settings.controller.js';

/**
 * The newsroom as a whole: its name, its languages, its readers' pages, the rules of its sections.
 * Owns the table `newsroom`; must never know what the rules are applied to.
 */
@Global()
@Module({
  controllers: [SettingsController, AdminSettingsController],
  providers: [NewsroomSettings, NewsroomService],
  exports: [NewsroomSettings],
})
export class NewsroomModule {
  constructor(defaults: NewsroomDefaults, settings: NewsroomSettings) {
    defaults.register(async () => {
      const { languages, timeZone } = await settings.current();
      return { language: languages[0], timeZone };
    });
  }
}
