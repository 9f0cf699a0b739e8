import { Component, type ReactNode } from 'react';

import { Fatal } from './Fatal';

interface FailureBoundaryProps {
  readonly children: ReactNode;
}

/** Catches what a screen could not handle, such as a database that stops answering: says so instead of going blank. */
export class FailureBoundary extends Component<FailureBoundaryProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Fatal why="broken" /> : this.props.children;
  }
}
