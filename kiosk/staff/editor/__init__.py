"""The editor's window: what staff see while they edit the content; what editing does is in kiosk.staff.editing."""
