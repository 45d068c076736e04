import { Component, type ReactNode } from 'react';

interface Props {
  /** What stands there when something inside fails. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Shows a sentence instead of an empty page when a part of the screen fails. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
