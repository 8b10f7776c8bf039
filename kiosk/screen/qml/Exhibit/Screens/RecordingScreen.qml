import QtQuick

Sheet { }
