import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { ApiToken, Me } from '../../../../client/src/client.js';
import { useAdministrationWords } from '../administration-words.js';
import { Choose } from '../../widgets/choose.js';
import { Copied } from '../../widgets/copied.js';
import { Field } from '../../widgets/field.js';
import { RefusableForm } from '../../widgets/refusable-form.js';
import { RoleChoice, rolesUpTo } from '../role-choice.js';
import type { Role } from '../role-choice.js';
import { SectionChoice } from '../section-choice.js';
import { endOf, LIFETIMES } from './token-ends.js';
import type { Lifetime } from './token-ends.js';

interface NewToken {
  readonly name: string;
  readonly role: Role | null;
  readonly sections: string[] | null;
  readonly expiresAt: string | null;
}

interface TokenFormProps {
  /** The role of whom it acts for: a higher one would give it nothing. */
  readonly highest: Me['role'];
  /** More fields, such as whom it acts for. */
  readonly more?: ReactNode;
  readonly make: (token: NewToken) => Promise<ApiToken>;
}

/** Makes a token, and shows it this once. */
export function TokenForm({ highest, more, make }: TokenFormProps): ReactNode {
  const { say } = useAdministrationWords();
  const [isOpen, setOpen] = useState(false);
  const making = useMutation({ mutationFn: make, onSuccess: () => setOpen(false) });
  return (
    <div className="making">
      {making.data?.token !== undefined && (
        <div className="shown-once" role="status">
          <p>{say('tokens.made', { name: making.data.name })}</p>
          <Copied label={say('tokens.token')} text={making.data.token} copy={say('copy.token')} />
        </div>
      )}
      {isOpen ? (
        <TokenFields
          highest={highest}
          more={more}
          error={making.error}
          isPending={making.isPending}
          send={(token) => making.mutate(token)}
          cancel={() => setOpen(false)}
        />
      ) : (
        <Button
          className="primary"
          onPress={() => {
            making.reset();
            setOpen(true);
          }}
        >
          {say('tokens.make')}
        </Button>
      )}
    </div>
  );
}

interface TokenFieldsProps extends Pick<TokenFormProps, 'highest' | 'more'> {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly send: (token: NewToken) => void;
  readonly cancel: () => void;
}

function TokenFields({ highest, more, error, isPending, send, cancel }: TokenFieldsProps): ReactNode {
  const { say } = useAdministrationWords();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role | null>(null);
  const [sections, setSections] = useState<string[] | null>(null);
  const [lifetime, setLifetime] = useState<Lifetime>('year');
  return (
    <RefusableForm
      className="form card-form"
      error={error}
      names={['name']}
      submit={() => send({ name, role, sections, expiresAt: endOf(lifetime, Date.now()) })}
    >
      <Field
        name="name"
        label={say('tokens.name')}
        description={say('tokens.name-hint')}
        value={name}
        onChange={setName}
        maxLength={200}
        isRequired
        autoFocus
      />
      {more}
      <RoleChoice
        label={say('tokens.role')}
        roles={rolesUpTo(highest)}
        none={say('tokens.role-of-owner')}
        value={role}
        onChange={setRole}
      />
      <SectionChoice all={say('tokens.sections-of-owner')} value={sections} onChange={setSections} />
      <Choose
        label={say('tokens.ends')}
        value={lifetime}
        options={(Object.keys(LIFETIMES) as Lifetime[]).map((value) => ({
          value,
          name: say(`tokens.lifetime-${value}`),
        }))}
        onChange={(value) => setLifetime(value as Lifetime)}
      />
      <div className="form-actions">
        <Button type="submit" className="primary" isPending={isPending}>
          {say('tokens.make')}
        </Button>
        <Button className="quiet" onPress={cancel}>
          {say('mark.cancel')}
        </Button>
      </div>
    </RefusableForm>
  );
}
