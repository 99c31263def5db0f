import type { ReactNode } from 'react';
import type { Newsroom, Style } from '../../../../client/src/client.js';
import { useAdministrationWords } from '../../account/administration-words.js';
import { Choose } from '../../widgets/choose.js';
import { Field } from '../../widgets/field.js';
import { RefusableForm } from '../../widgets/refusable-form.js';
import { timeZones } from '../time-zones.js';
import { languagesIn } from './languages.js';
import { SaveBar } from './save-bar.js';
import { useEdits } from './use-edits.js';

const ADDRESSES = ['url', 'articleUrl', 'personUrl', 'organizationUrl'] as const;
const QUOTATION_MARKS: readonly NonNullable<Style['quotationMarks']>[] = [
  ...(['“”', '‘’', '„“', '«»', '»«', '「」', '""'] as const),
];
const NUMBER_FORMATS: readonly NonNullable<Style['numberFormat']>[] = [
  ...(['1,234.5', '1.234,5', '1 234,5', '1’234.5'] as const),
];
const NAMES = ['name', 'timeZone', 'languages', ...ADDRESSES.map((address) => `site/${address}`)];

export function SettingsForm({ settings }: { settings: Newsroom }): ReactNode {
  const { say } = useAdministrationWords();
  const edits = useEdits('settings', settings, ({ languages, ...others }) =>
    languages === undefined ? others : { ...others, languages: languagesIn(languages as string) },
  );
  const { style } = settings;
  const styleChoice = (part: keyof Style, options: readonly string[]): ReactNode => (
    <Choose
      label={say(`settings.${part}`)}
      value={edits.get<string | null>(`style/${part}`, style[part]) ?? ''}
      all={say('settings.as-usual')}
      options={options.map((value) => ({ value, name: value }))}
      onChange={(value) => edits.set(`style/${part}`, style[part], value === '' ? null : value)}
    />
  );
  return (
    <RefusableForm className="form wide" error={edits.error} names={NAMES} submit={edits.send}>
      <section aria-labelledby="newsroom">
        <h2 id="newsroom">{say('settings.newsroom')}</h2>
        <NewsroomFields settings={settings} edits={edits} />
      </section>
      <section aria-labelledby="site">
        <h2 id="site">{say('settings.site')}</h2>
        <p className="hint">{say('settings.site-why')}</p>
        {ADDRESSES.map((address) => (
          <TextSetting
            key={address}
            edits={edits}
            path={`site/${address}`}
            present={settings.site[address]}
            fixed={settings.fixed}
            label={say(`settings.${address}`)}
            hint={say(`settings.${address}-hint`)}
          />
        ))}
      </section>
      <section aria-labelledby="style">
        <h2 id="style">{say('settings.style')}</h2>
        {styleChoice('quotationMarks', QUOTATION_MARKS)}
        {styleChoice('numberFormat', NUMBER_FORMATS)}
      </section>
      <SaveBar edits={edits} />
    </RefusableForm>
  );
}

interface EditsProps {
  readonly edits: ReturnType<typeof useEdits>;
}

function NewsroomFields({ settings, edits }: EditsProps & { settings: Newsroom }): ReactNode {
  const { say, intl } = useAdministrationWords();
  const present = settings.languages.join(', ');
  const languages = edits.get('languages', present);
  const names = languagesIn(languages).map((tag) => {
    try {
      return intl.formatDisplayName(tag, { type: 'language' }) ?? tag;
    } catch {
      return tag;
    }
  });
  return (
    <>
      <TextSetting
        edits={edits}
        path="name"
        present={settings.name}
        fixed={settings.fixed}
        label={say('settings.name')}
        hint={say('settings.name-hint')}
        isRequired
      />
      <Choose
        label={say('settings.timeZone')}
        value={edits.get('timeZone', settings.timeZone)}
        options={timeZones(settings.timeZone)}
        onChange={(zone) => edits.set('timeZone', settings.timeZone, zone)}
      />
      <Field
        name="languages"
        label={say('settings.languages')}
        description={[
          say('settings.languages-hint'),
          ...(settings.fixed.includes('languages') ? [say('settings.first-fixed')] : []),
          `${names.join(', ')}.`,
        ].join(' ')}
        value={languages}
        onChange={(text) => edits.set('languages', present, text)}
        isRequired
      />
    </>
  );
}

interface TextSettingProps extends EditsProps {
  readonly path: string;
  readonly present: string | null;
  readonly fixed: readonly string[];
  readonly label: string;
  readonly hint: string;
  readonly isRequired?: boolean;
}

/** A line of text; what the environment of the service says is shown, and can't be changed here. */
function TextSetting({
  edits,
  path,
  present,
  fixed,
  label,
  hint,
  isRequired = false,
}: TextSettingProps): ReactNode {
  const { say } = useAdministrationWords();
  const isFixed = fixed.includes(path.replace('/', '.'));
  return (
    <Field
      name={path}
      label={label}
      description={isFixed ? say('settings.fixed') : hint}
      value={edits.get(path, present) ?? ''}
      onChange={(text) => edits.set(path, present, text === '' && !isRequired ? null : text)}
      isReadOnly={isFixed}
      isRequired={isRequired}
    />
  );
}
