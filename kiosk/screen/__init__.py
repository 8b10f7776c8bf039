"""What is seen: the window, the models behind each page, pictures, icons, fonts; the QML lies beside it in qml/."""
