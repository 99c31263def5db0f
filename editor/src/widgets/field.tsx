import type { ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import type { TextFieldProps } from 'react-aria-components';

interface FieldProps extends Omit<TextFieldProps, 'children'> {
  readonly label: string;
  readonly description?: string | undefined;
  /** Several lines. */
  readonly lines?: number;
}

/** One labelled field of a form. */
export function Field({ label, description, lines, className = 'field', ...rest }: FieldProps): ReactNode {
  return (
    <TextField {...rest} className={className}>
      <Label>{label}</Label>
      {lines === undefined ? <Input /> : <TextArea rows={lines} />}
      {description !== undefined && <Text slot="description">{description}</Text>}
      <FieldError />
    </TextField>
  );
}
