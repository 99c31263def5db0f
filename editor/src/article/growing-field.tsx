import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';

interface GrowingFieldProps {
  readonly label: string;
  readonly value: string;
  readonly className: string;
  readonly placeholder?: string;
  readonly isReadOnly: boolean;
  readonly onChange: (value: string) => void;
  /** Enter leads on to the next field: none of these has paragraphs. */
  readonly onEnter?: () => void;
}

/** A field as high as its words. While it has the focus it shows what is typed and nothing else. */
export function GrowingField(props: GrowingFieldProps): ReactNode {
  const { label, value, className, placeholder, isReadOnly, onChange, onEnter } = props;
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={`growing ${className}`}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={1}
        value={typed ?? value}
        placeholder={placeholder}
        readOnly={isReadOnly}
        onFocus={() => setTyped(value)}
        onBlur={() => setTyped(undefined)}
        onChange={(event) => {
          const text = event.target.value.replaceAll(/\s*\n\s*/g, ' ');
          setTyped(text);
          onChange(text);
        }}
        onKeyDown={(event) => {
          if (
            event.key !== 'Enter' ||
            event.nativeEvent.isComposing ||
            event.ctrlKey ||
            event.metaKey ||
            event.altKey
          )
            return;
          event.preventDefault();
          onEnter?.();
        }}
      />
    </div>
  );
}
