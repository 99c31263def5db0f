import type { ReactNode } from 'react';

export interface Column<Item> {
  /** What stands above the column; where the screen is narrow, before each value. */
  readonly name: string;
  readonly cell: (item: Item) => ReactNode;
  /** What identifies the row. */
  readonly isHead?: boolean;
  /** Actions: their buttons say what they are. */
  readonly isNameUnseen?: boolean;
}

interface DataTableProps<Item> {
  readonly label: string;
  readonly columns: readonly Column<Item>[];
  readonly items: readonly Item[];
}

/**
 * Records side by side; on a narrow screen one below the other. Roles stand with the elements, since browsers take a table
 * that is laid out otherwise for none.
 */
export function DataTable<Item extends { readonly id: string }>(props: DataTableProps<Item>): ReactNode {
  const { label, columns, items } = props;
  return (
    <table className="data" role="table">
      <caption className="unseen">{label}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ name, isNameUnseen }) => (
            <th key={name} role="columnheader" scope="col">
              {isNameUnseen === true ? <span className="unseen">{name}</span> : name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {items.map((item) => (
          <tr key={item.id} role="row">
            {columns.map(({ name, cell, isHead, isNameUnseen }) => {
              const value = isNameUnseen === true ? cell(item) : <span>{cell(item)}</span>;
              const before = isHead === true || isNameUnseen === true ? undefined : name;
              return isHead === true ? (
                <th key={name} role="rowheader" scope="row">
                  {value}
                </th>
              ) : (
                <td key={name} role="cell" data-name={before}>
                  {value}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
