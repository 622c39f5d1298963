/**
 * Classes of elements, touched only where they are not yet as they should be. Cytoscape computes the style of every
 * element anew whose class it is told to set or to take away, also where that changes nothing.
 */
import type { CollectionReturnValue, EdgeCollection, NodeCollection, SingularElementArgument } from 'cytoscape';

/** Gives a class to those elements for which `wanted` says so, and takes it from the others. */
export function setClass(
  elements: CollectionReturnValue | NodeCollection | EdgeCollection,
  name: string,
  wanted: (element: SingularElementArgument) => boolean,
): void {
  elements.forEach((element: SingularElementArgument) => {
    const should = wanted(element);
    if (element.hasClass(name) !== should) element.toggleClass(name, should);
  });
}
