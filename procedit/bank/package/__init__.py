"""Upload packages ``*.pbpkg`` (profile 4.7): written reproducibly, read with suspicion.

A package is a ZIP of a manifest, procedures, previews and a report of the checks. It guards against
damage (SHA-256), not against forgery; a signature is reserved.
"""
