"""The kinds of documents there are, for window and command line."""

from __future__ import annotations

from nplv_desktop.documents.agreement import AGREEMENT
from nplv_desktop.documents.annex import ANNEX
from nplv_desktop.documents.kinds import DocumentKind, document_kinds, in_order, kind_of

__all__ = ["AGREEMENT", "ANNEX", "DocumentKind", "document_kinds", "in_order", "kind_of"]
