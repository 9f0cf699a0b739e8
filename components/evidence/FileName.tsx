import { Fragment } from 'react';

/** A file's name that breaks behind its own signs, and not in the middle of a word. */
export function FileName({ children }: { readonly children: string }) {
  return children.split(/(?<=[_-])/u).map((part, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <wbr />}
      {part}
    </Fragment>
  ));
}
